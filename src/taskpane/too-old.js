/**
 * Only engines that know no modules run this: the page names it with `nomodule`. They cannot read the pane's own script,
 * so this one is not compiled, and is written in the language of 2009.
 */
(function () {
  var opening = document.getElementById("opening");
  var tooOld = document.getElementById("too-old");
  if (!opening || !tooOld) return;
  opening.parentNode.removeChild(opening);
  tooOld.removeAttribute("hidden");
})();
