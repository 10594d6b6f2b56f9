/**
 * The pane for everyone, in every state, in Japanese: axe finds nothing at all, light or dark; nothing has to be scrolled
 * sideways, no text is cut off unseen, and every control is large enough, at every width.
 */
import { testEveryState } from "../support/every-state";

testEveryState("ja");
