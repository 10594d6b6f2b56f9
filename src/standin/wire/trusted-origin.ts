/**
 * Over plain http office.js asks the person, before anything else, whether the page around the pane may be trusted:
 * it loads `AgaveErrorUX/index.html` (in this spelling, although the package's folder is all lower case) from its
 * own folder into a hidden frame, posts `{"hostname":…,"noHttps":true}` to it when it has loaded, and goes on when
 * that page, on the same origin as office.js, posts back `{"hostUserTrusted":true}`.
 *
 * Only the development server serves this page; it belongs into no build that Excel loads. It trusts this machine
 * and nothing else.
 */
export const TRUST_PAGE_NAME = "AgaveErrorUX/index.html";

export const TRUST_PAGE_HTML = `<!DOCTYPE html>
<meta charset="utf-8">
<title>Trusted origin</title>
<script>
  addEventListener("message", function (event) {
    var local = /^(?:localhost|127\\.0\\.0\\.1|\\[::1\\])$/.test(location.hostname);
    if (event.source !== parent || event.origin !== location.origin || !local) return;
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  });
</script>
`;
