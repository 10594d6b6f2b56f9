/**
 * 部局運営方針, the form of another kind of body: an A–E scale with a reason beside it, no 分類, and no 作成日. It
 * shows that nothing is wired to the city's form; its lists are an example and are changed like any other's.
 */
import file from "../../../../assets/definitions/department-policy.json";
import { builtInDefinition } from "./load";

export const DEPARTMENT_POLICY = builtInDefinition(file);
