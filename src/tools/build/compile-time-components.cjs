/**
 * What the styles take from @fluentui/react-components while a build compiles them. To load all the components for each
 * file with styles would take half of the build's time. A name that is missing here stops the build.
 */
exports.tokens = require("@fluentui/tokens").tokens;
exports.typographyStyles = require("@fluentui/tokens").typographyStyles;
exports.createFocusOutlineStyle = require("@fluentui/react-tabster").createFocusOutlineStyle;
