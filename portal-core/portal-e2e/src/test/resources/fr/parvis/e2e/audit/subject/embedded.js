() => document.querySelectorAll("canvas, object, embed, applet, iframe, svg:is([onclick], [tabindex], [role=application])").length
