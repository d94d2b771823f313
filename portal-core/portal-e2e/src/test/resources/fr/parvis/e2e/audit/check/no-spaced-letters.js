() => (document.body.innerText.match(/(?:^|\s)(?:\p{L} ){4,}\p{L}(?=\s|$)/gu) || []).map((text) => "lettres espacées : " + text)
