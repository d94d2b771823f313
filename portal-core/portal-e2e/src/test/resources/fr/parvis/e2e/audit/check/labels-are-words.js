() => fields().filter((field) => { const name = nameOf(field); return !/\p{L}{2,}|\d/u.test(name) || VAGUE.test(name); }).map((field) => tell(field, "étiquette « " + nameOf(field) + " »"))
