<#-- Which collectivité this mail is about. The link that it holds carries the address to come back to, in client_data (base64url of
     JSON), as those of the sign-in pages do; templates of mails and of sign-in pages cannot share files. -->
<#assign alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_">
<#assign printable = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~">

<#function decoded text>
    <#local plain = "">
    <#local rest = 0>
    <#local bits = 0>
    <#list 0..<text?length as place>
        <#local rest = rest * 64 + alphabet?index_of(text[place])>
        <#local bits = bits + 6>
        <#if bits gte 8>
            <#local bits = bits - 8>
            <#local unit = [1, 4, 16, 64][(bits / 2)?int]>
            <#local letter = (rest / unit)?floor - 32>
            <#local rest = rest % unit>
            <#local plain = plain + ((letter gte 0 && letter lt printable?length)?then(printable[letter]!'', '?'))>
        </#if>
    </#list>
    <#return plain>
</#function>

<#function originOf address>
    <#local data = address?matches(".*[?&]client_data=([A-Za-z0-9_-]+).*")>
    <#if !data>
        <#return "">
    </#if>
    <#local target = decoded(data?groups[1])?matches(r'.*"ru":"(https?://[A-Za-z0-9.-]+(?::[0-9]+)?)["/?].*')>
    <#return target?then(target?groups[1], "")>
</#function>

<#function valueOf pairs origin>
    <#local host = origin?replace("^https?://([^:/]+).*$", "$1", "r")>
    <#list (pairs!"")?split(";") as pair>
        <#if pair?starts_with(host + "=")>
            <#return pair?remove_beginning(host + "=")>
        </#if>
    </#list>
    <#return "">
</#function>

<#assign origin = "">
<#attempt>
    <#assign origin = originOf(link!"")>
<#recover>
    <#-- A mail outside any sign-in, such as one that an administrator asked for: it stays neutral. -->
</#attempt>
<#assign known = (origin == "")?then("", valueOf(properties.sites, origin))>
<#assign name = (known == "")?then(realmName!"", known)>
<#assign given = (origin == "")?then("", valueOf(properties.colours, origin))>
<#assign colour = given?matches("#[0-9A-Fa-f]{6}")?then(given, "#3a444e")>
