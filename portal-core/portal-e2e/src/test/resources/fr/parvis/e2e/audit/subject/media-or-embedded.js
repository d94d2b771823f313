() => document.querySelectorAll("audio, video, bgsound, canvas, object, embed, applet, iframe").length
