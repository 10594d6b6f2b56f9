/** After the tests (jest's `globalTeardown`). */
module.exports = async function tidyUp() {
  await globalThis.browserServer?.close();
};
