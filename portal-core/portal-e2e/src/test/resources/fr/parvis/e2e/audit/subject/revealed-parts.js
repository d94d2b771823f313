() => document.querySelectorAll("details, [aria-expanded], [aria-haspopup], [popover], dialog, script[src]").length
