/**
 * The least that a task pane can be: loads office.js and reads the cells of the active sheet, once when it opens and
 * again at each press of its button. What the pane is measured beside.
 */
export const BARE_PAGE = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <title>office.js</title>
    <script src="office-js/office.js"></script>
  </head>
  <body>
    <button type="button">read</button>
    <output></output>
    <script>
      const read = async () => {
        const context = new Excel.RequestContext();
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
        used.load("values");
        await context.sync();
        document.querySelector("output").textContent = used.values.length + " rows";
      };
      document.querySelector("button").addEventListener("click", () => {
        document.querySelector("output").textContent = "";
        void read();
      });
      Office.onReady().then(read);
    </script>
  </body>
</html>
`;
