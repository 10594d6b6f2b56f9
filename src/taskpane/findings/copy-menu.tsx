import { Menu, MenuButton, MenuItem, MenuList, MenuTrigger } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import type { CheckedForm } from "../../actions/check";
import { copyTable, copyText } from "../clipboard";
import { BELOW, MenuLayer } from "../shell/menu-layer";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { asHtml, asText } from "../store/list/copied-table";
import { findingsInOrder } from "../store/drafts/list-rows";
import { useSought } from "./use-sought";

/** With words of its own, which the first view does not wait for. */
const loadCopied = () => import(/* webpackChunkName: "copied" */ "../store/list/copied-findings");
const loadCollect = () => import(/* webpackChunkName: "collect" */ "../store/collect");

/** Takes the findings out of the pane: those that the list shows into a mail or a document, all of them to a sheet. */
export function CopyMenu({ checked }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const locale = useLocale();
  const { list } = usePaneState();
  const findings = useSought(checked);
  const { copy } = locale.findingList;
  const shown = () => findingsInOrder(checked.form, findings, list).map(({ finding }) => finding);
  const take = async (taken: Promise<boolean>) => {
    store.say((await taken) ? { kind: "copied", count: shown().length } : { kind: "notCopied" });
  };
  const takeText = async () => copyText((await loadCopied()).findingsAsText(locale, checked, shown()));
  const takeTable = async () => {
    const table = (await loadCopied()).findingsAsTable(locale, checked, shown());
    return copyTable(asText(table.rows), asHtml(table));
  };
  const { form } = checked;
  const makeSheet = async () => {
    const { collectStore } = await loadCollect();
    await collectStore(store.tools).makeReview(form.department || form.sheetName);
  };
  return (
    <Menu positioning={BELOW}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          icon={<Copy20Regular />}
          menuIcon={null}
          aria-label={copy.menu}
          title={copy.menu}
        />
      </MenuTrigger>
      <MenuLayer>
        <MenuList>
          <MenuItem onClick={() => void take(takeText())}>{copy.text}</MenuItem>
          <MenuItem onClick={() => void take(takeTable())}>{copy.table}</MenuItem>
          <MenuItem onClick={() => void makeSheet()}>{copy.sheet}</MenuItem>
        </MenuList>
      </MenuLayer>
    </Menu>
  );
}
