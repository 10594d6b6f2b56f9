import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ChevronCircleDown20Regular,
  DataBarVertical20Regular,
  EyeOff20Regular,
  Keyboard20Regular,
  MoreHorizontal20Regular,
  QuestionCircle20Regular,
  TableSearch20Regular,
  TextBulletListSquareEdit20Regular,
} from "@fluentui/react-icons";
import { LANGUAGES } from "../../locales/languages";
import { useChooseLanguage, useLocale, usePaneStore } from "../hooks/use-pane";
import { MenuLayer } from "./menu-layer";

/** What is not needed every day: the other screens, the language. */
export function MoreMenu() {
  const store = usePaneStore();
  const { columns, dismissals, dropdownsPane, language, lists, pane, summaryPane } = useLocale();
  const { menu } = pane;
  const chooseLanguage = useChooseLanguage();
  return (
    <Menu
      positioning={{ position: "below", align: "end" }}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
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
          <MenuItem icon={<DataBarVertical20Regular />} onClick={() => store.openScreen("summary")}>
            {summaryPane.heading}
          </MenuItem>
          <MenuItem icon={<ChevronCircleDown20Regular />} onClick={() => store.openScreen("dropdowns")}>
            {dropdownsPane.open}
          </MenuItem>
          <MenuItem icon={<TableSearch20Regular />} onClick={() => store.openScreen("columns")}>
            {columns.heading}
          </MenuItem>
          <MenuItem icon={<TextBulletListSquareEdit20Regular />} onClick={() => store.openScreen("lists")}>
            {lists.heading}
          </MenuItem>
          <MenuItem icon={<EyeOff20Regular />} onClick={() => store.openScreen("dismissals")}>
            {dismissals.heading}
          </MenuItem>
          <MenuItem icon={<Keyboard20Regular />} onClick={() => store.openScreen("keys")}>
            {pane.keys.heading}
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
