/**
 * What is not the workbook's business: office.js tells Excel on the web, once in every pane and whatever the
 * workbook is doing, that ribbon functions can be called from now on. Nothing waits for it here, since the manifest's
 * buttons open the pane. Any other service is one that this Excel does not have.
 */
import { Refusal } from "../model/refusal";

/** The first entry of such a message's `ArrayData`; a batch for the workbook has another one. */
export const BESIDE_THE_WORKBOOK = "WacPartition";
const KNOWN = "Microsoft.InternalService.AddinInternalService";

interface ServiceRequest {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** The answer's JSON text. */
export function answerService(body: string): string {
  const { Actions, ObjectPaths } = JSON.parse(body) as ServiceRequest;
  if (Object.values(ObjectPaths).every(({ Name }) => Name === KNOWN)) {
    return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
  }
  const { code, message } = new Refusal("ApiNotFound");
  return JSON.stringify({
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
  });
}
