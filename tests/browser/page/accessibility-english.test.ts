/**
 * The pane for everyone, in every state, in English: nothing has to be scrolled sideways, no text is cut off unseen, and
 * every control is large enough; at the end of each way through the states axe finds nothing at all.
 */
import { testEveryState } from "../support/every-state";

testEveryState("en");
