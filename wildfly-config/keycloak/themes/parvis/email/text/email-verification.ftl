<#ftl output_format="plainText">
<#import "frame.ftl" as frame>
<@frame.mail>${msg("emailVerificationBody", link, linkExpiration, frame.site.name, linkExpirationFormatter(linkExpiration))}</@frame.mail>
