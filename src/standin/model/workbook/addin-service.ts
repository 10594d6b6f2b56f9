/**
 * What office.js itself, not the add-in, tells Excel on the web when it is ready to be called by ribbon functions.
 * Unanswered, it leaves an unhandled error in the pane's console.
 */
import { ModelObject, type MemberTable } from "../model-object";

export const ADDIN_SERVICE = "Microsoft.InternalService.AddinInternalService";

export class AddinService extends ModelObject {
  readonly table: MemberTable = {
    className: "AddinInternalService",
    methods: ["notifyActionHandlerReady"],
  };

  notifyActionHandlerReady(): void {
    // Nothing follows from it: the add-in's buttons open its pane.
  }
}
