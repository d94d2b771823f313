<#-- The frame of every sign-in page: plain HTML, no script, one style sheet and the colours of the collectivité. Other pages come
     from Keycloak's base theme. -->
<#import "site.ftl" as site>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local failed = message?has_content && message.type == 'error' || messagesPerField?? && messagesPerField.existsError('username', 'password', 'password-confirm', 'email', 'firstName', 'lastName', 'totp')>
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><#if failed>${msg("titleError")} </#if>${heading?markup_string?replace('<[^>]*>', '', 'r')?trim?no_esc} – ${(site.name == '')?then(realm.displayName!'', site.name)}</title>
    <link rel="icon" href="${(site.origin == '')?then('data:,', site.origin + '/collectivite/logo')}">
    <#if site.origin != ''>
        <link rel="stylesheet" href="${site.origin}/style/tokens.css">
    </#if>
    <#list (properties.styles!'')?split(' ') as style>
        <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
</head>
<body>
<header class="site">
    <#if site.origin == ''>
        <p class="site-name">${realm.displayName!''}</p>
    <#else>
        <a class="site-home" href="${site.origin}/">
            <img class="site-logo" src="${site.origin}/collectivite/logo" alt="" width="48" height="48">
            <span><span class="site-name">${site.name}</span> <span class="site-space">${realm.displayName!''}</span></span>
        </a>
    </#if>
    <#if realm.internationalizationEnabled && (locale.supported![])?size gt 1>
        <nav aria-label="${msg('languages')}">
            <ul class="languages">
                <#list locale.supported as choice>
                    <li><a href="${choice.url}" lang="${choice.languageTag}" hreflang="${choice.languageTag}"<#if choice.languageTag == lang> aria-current="true"</#if>>${msg('languageName.' + choice.languageTag)}</a></li>
                </#list>
            </ul>
        </nav>
    </#if>
</header>
<main id="content">
    <h1>${heading}</h1>
    <#if displayRequiredFields>
        <p class="hint">${msg("requiredFieldsNote")}</p>
    </#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="attempted">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="message ${message.type}" role="${(message.type == 'error')?then('alert', 'status')}">
            <p>${kcSanitize(message.summary)?no_esc}</p>
        </div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
            <button class="secondary" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
        <div class="info"><#nested "info"></div>
    </#if>
</main>
</body>
</html>
</#macro>
