<#-- Which collectivité this sign-in is for. The realm serves them all; the address to come back to, which Keycloak has checked
     against the client's list, tells the host. Keycloak hands it to templates only inside client_data (base64url of JSON). -->
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

<#-- The names are written in the client's settings, as host=name;host=name; a host without a name goes by itself. -->
<#function nameOf origin sites>
    <#local host = origin?replace("^https?://([^:/]+).*$", "$1", "r")>
    <#list sites?split(";") as site>
        <#if site?starts_with(host + "=")>
            <#return site?remove_beginning(host + "=")>
        </#if>
    </#list>
    <#return host>
</#function>

<#assign origin = "">
<#attempt>
    <#assign origin = originOf(url.loginRestartFlowUrl)>
<#recover>
    <#-- A page outside any sign-in, such as an error: it stays neutral. -->
</#attempt>
<#assign name = (origin == "")?then("", nameOf(origin, (client.attributes["parvis.sites"])!""))>
