<#import "template.ftl" as layout>
<@layout.emailLayout>
${kcSanitize(msg("passwordResetBodyHtml", link, linkExpiration, layout.site.name, linkExpirationFormatter(linkExpiration)))?no_esc}
</@layout.emailLayout>
