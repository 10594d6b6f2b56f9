/** What the add-in has asked of Excel so far. */
export class Statistics {
  /** Round trips, without those by which `Excel.run` only lets go of its ranges afterwards. */
  batches = 0;
  cleanups = 0;
  /** UTF-8, all batches together, and the largest of them. */
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  /** Cells that `getSpecialCells` had to look through: slow work in Excel. */
  searchedCells = 0;

  /** Bytes. */
  count(sent: number, answered: number, cleanup: boolean): void {
    this[cleanup ? "cleanups" : "batches"] += 1;
    this.requestBytes += sent;
    this.responseBytes += answered;
    this.largestRequest = Math.max(this.largestRequest, sent);
    this.largestResponse = Math.max(this.largestResponse, answered);
  }
}
