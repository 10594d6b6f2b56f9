/** A jest reporter that ends the run with one plain line: "N passed, N failed". */
module.exports = class ClosingLine {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults },
  ) {
    // A file that could not even be loaded has no tests to count, and must not pass unseen.
    const broken = testResults.filter((file) => file.testExecError).length;
    const failed = numFailedTests + broken;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    if (numFailedTestSuites > 0 && failed === 0) throw new Error("a suite failed without a failed test");
    process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
