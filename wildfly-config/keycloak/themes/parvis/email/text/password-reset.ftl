<#ftl output_format="plainText">
<#import "frame.ftl" as frame>
<@frame.mail>${msg("passwordResetBody", link, linkExpiration, frame.site.name, linkExpirationFormatter(linkExpiration))}</@frame.mail>
