import { Menu, MenuButton, MenuItem, MenuList, MenuTrigger } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import type { CheckedForm } from "../../actions/check";
import { copyTable, copyText } from "../clipboard";
import { MenuLayer } from "../shell/menu-layer";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { findingsAsTable, findingsAsText } from "../store/copied-findings";
import { asHtml, asText } from "../store/copied-table";
import { findingsInOrder } from "../store/list-rows";
import { useSought } from "./use-sought";

/** Takes the findings that the list shows out of the pane: into a mail, into a sheet or a document. */
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
  const takeTable = () => {
    const table = findingsAsTable(locale, checked, shown());
    return copyTable(asText(table.rows), asHtml(table));
  };
  return (
    <Menu positioning={{ position: "below", align: "end" }}>
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
          <MenuItem onClick={() => void take(copyText(findingsAsText(locale, checked, shown())))}>
            {copy.text}
          </MenuItem>
          <MenuItem onClick={() => void take(takeTable())}>{copy.table}</MenuItem>
        </MenuList>
      </MenuLayer>
    </Menu>
  );
}
