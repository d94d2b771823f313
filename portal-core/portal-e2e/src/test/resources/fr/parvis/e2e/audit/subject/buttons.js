() => document.querySelectorAll("button, input:is([type=submit], [type=button], [type=reset], [type=image]), [role=button], summary").length
