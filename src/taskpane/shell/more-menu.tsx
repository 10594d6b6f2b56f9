import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemSwitch,
  MenuItemRadio,
  MenuList,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowSwap20Regular,
  BeakerSettings20Regular,
  ChevronCircleDown20Regular,
  ClipboardTaskListLtr20Regular,
  DataBarVertical20Regular,
  DocumentTableSearch20Regular,
  EyeOff20Regular,
  FolderOpen20Regular,
  Keyboard20Regular,
  MoreHorizontal20Regular,
  NumberSymbolSquare20Regular,
  QuestionCircle20Regular,
  TableSearch20Regular,
  TextBulletListSquareEdit20Regular,
} from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { LANGUAGES } from "../../locales/languages";
import { useChooseLanguage, useLocale, usePaneState, usePaneStore } from "./use-pane";
import type { Screen } from "../store/pane-state";
import { BELOW, MenuLayer } from "./menu-layer";

/** What is not needed every day: the other screens, the language. */
export function MoreMenu() {
  const store = usePaneStore();
  const { job, opensPane } = usePaneState();
  const { columns, dismissals, dropdownsPane, language, lists, mending, pane, summaryPane } = useLocale();
  const { menu } = pane;
  const chooseLanguage = useChooseLanguage();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<Screen | null>(null);
  // Only when the menu is closed: hidden with the main screen, it would go on keeping the Tab key to itself.
  useEffect(() => {
    if (open || wanted === null) return;
    // What is hidden as well must not open the screen once more when it is seen again.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setWanted(null);
    store.openScreen(wanted);
  }, [open, wanted, store]);
  return (
    <Menu
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (data.open) void store.lookAtPaneOpening();
      }}
      positioning={BELOW}
      checkedValues={{ language: [language], opening: opensPane ? ["opens"] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === "opening") return void store.setPaneOpening(checkedItems.length > 0);
        const chosen = LANGUAGES.find((each) => each === checkedItems[0]);
        if (chosen) chooseLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={menu.label}
          title={menu.label}
        />
      </MenuTrigger>
      <MenuLayer>
        <MenuList>
          <MenuItem icon={<DataBarVertical20Regular />} onClick={() => setWanted("summary")}>
            {summaryPane.heading}
          </MenuItem>
          <MenuItem icon={<FolderOpen20Regular />} onClick={() => setWanted("collect")}>
            {menu.collect}
          </MenuItem>
          <MenuItem icon={<NumberSymbolSquare20Regular />} onClick={() => setWanted("ratings")}>
            {mending.ratings.open}
          </MenuItem>
          <MenuItem icon={<ClipboardTaskListLtr20Regular />} onClick={() => setWanted("selfCheck")}>
            {menu.selfCheck}
          </MenuItem>
          <MenuItem icon={<ArrowSwap20Regular />} onClick={() => setWanted("compiling")}>
            {menu.compiling}
          </MenuItem>
          <MenuItem icon={<ChevronCircleDown20Regular />} onClick={() => setWanted("dropdowns")}>
            {dropdownsPane.open}
          </MenuItem>
          <MenuItem icon={<TableSearch20Regular />} onClick={() => setWanted("columns")}>
            {columns.heading}
          </MenuItem>
          <MenuItem icon={<DocumentTableSearch20Regular />} onClick={() => setWanted("definition")}>
            {menu.definition}
          </MenuItem>
          <MenuItem icon={<TextBulletListSquareEdit20Regular />} onClick={() => setWanted("lists")}>
            {lists.heading}
          </MenuItem>
          <MenuItem icon={<EyeOff20Regular />} onClick={() => setWanted("dismissals")}>
            {dismissals.heading}
          </MenuItem>
          <MenuItem icon={<Keyboard20Regular />} onClick={() => setWanted("keys")}>
            {pane.keys.heading}
          </MenuItem>
          <MenuItem icon={<BeakerSettings20Regular />} onClick={() => setWanted("selfTest")}>
            {menu.selfTest}
          </MenuItem>
          <MenuItemLink
            icon={<QuestionCircle20Regular />}
            href={`help/${language}/index.html`}
            target="_blank"
            rel="noopener"
          >
            {menu.help}
          </MenuItemLink>
          <MenuDivider />
          <MenuItemSwitch
            name="opening"
            value="opens"
            disabled={job !== null || opensPane === null}
            persistOnClick={false}
          >
            {menu.opensPane}
          </MenuItemSwitch>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{menu.language}</MenuGroupHeader>
            {LANGUAGES.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {menu.languages[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuLayer>
    </Menu>
  );
}
