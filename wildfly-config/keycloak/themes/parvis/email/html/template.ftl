<#-- The frame of every mail in HTML: no image, no script, colours that never carry text. -->
<#import "site.ftl" as site>
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${site.name}</title></head>
<body style="margin:0;padding:24px 12px;background:#f4f4f4;color:#1b1f23;font:17px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-top:8px solid ${site.colour}">
<p style="margin:0 0 24px;font-size:20px;font-weight:bold">${site.name}</p>
    <#nested>
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #c9cfd5;font-size:15px;color:#4a5560">${msg("parvisAutomatic")}</p>
</div>
</body>
</html>
</#macro>
