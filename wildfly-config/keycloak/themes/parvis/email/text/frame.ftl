<#ftl output_format="plainText">
<#import "/html/site.ftl" as site>
<#macro mail>
<#nested>

-- 
${site.name}
${msg("parvisAutomatic")}
</#macro>
