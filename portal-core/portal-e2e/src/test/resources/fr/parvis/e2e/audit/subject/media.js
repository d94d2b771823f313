() => document.querySelectorAll("audio, video, bgsound, iframe, object, embed").length
