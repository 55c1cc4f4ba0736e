// While `recount report --watch` runs: asks for the newest build's name by loading a script, which works from the disk too.
(function () {
  "use strict";
  var root = document.currentScript.src.replace(/assets\/watch\.js.*$/, "");
  var first = null;
  window.recountBuild = function (build) {
    if (first !== null && build !== first) { location.reload(); }
    first = build;
  };
  setInterval(function () {
    var script = document.createElement("script");
    script.src = root + "assets/build.js?" + Date.now();
    script.onload = script.onerror = function () { script.remove(); };
    document.head.appendChild(script);
  }, 1000);
}());
