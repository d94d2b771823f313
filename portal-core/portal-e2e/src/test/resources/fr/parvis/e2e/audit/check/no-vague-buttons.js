() => all("button, input:is([type=submit], [type=button]), [role=button], summary").filter((button) => !nameOf(button) || VAGUE.test(nameOf(button))).map((button) => tell(button))
