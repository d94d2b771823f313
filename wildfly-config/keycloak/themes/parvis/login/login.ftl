<#-- The State's button first, then the account of this portal. -->
<#import "template.ftl" as layout>
<#import "state-button.ftl" as state>
<#assign wrong = messagesPerField.existsError('username', 'password')>
<@layout.registrationLayout displayMessage=!wrong; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#assign brokers = (social.providers)![]>
        <#list brokers as broker>
            <@state.button broker=broker/>
        </#list>
        <#if realm.password>
            <#if brokers?has_content>
                <p class="or">${msg("or")}</p>
            </#if>
            <h2>${msg("localAccountTitle")}</h2>
            <#if wrong>
                <div class="message error" role="alert">
                    <p><a href="#username">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</a></p>
                </div>
            </#if>
            <form action="${url.loginAction}" method="post" novalidate>
                <#if !usernameHidden??>
                    <div class="field">
                        <label for="username">${msg("username")}</label>
                        <p class="hint" id="username-hint">${msg("usernameHint")}</p>
                        <input id="username" name="username" type="text" value="${(login.username)!''}" autocomplete="username" autocapitalize="none" spellcheck="false"
                               aria-describedby="username-hint"<#if wrong> aria-invalid="true"</#if>>
                    </div>
                </#if>
                <div class="field">
                    <label for="password">${msg("password")}</label>
                    <input id="password" name="password" type="password" autocomplete="current-password"<#if wrong> aria-invalid="true"</#if>>
                </div>
                <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
                <button name="login" value="1">${msg("doLogIn")}</button>
            </form>
            <#if realm.resetPasswordAllowed>
                <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <#if realm.registrationAllowed && !registrationDisabled??>
                <h2>${msg("noAccount")}</h2>
                <p><a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
            </#if>
        </#if>
    </#if>
</@layout.registrationLayout>
