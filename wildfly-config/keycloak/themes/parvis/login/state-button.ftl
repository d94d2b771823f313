<#-- The button of a broker, with the class names of the State's design system so that its style sheet can replace ours. -->
<#macro button broker>
    <#if broker.alias == 'franceconnect' || broker.alias == 'proconnect'>
        <div class="fr-connect-group">
            <a class="fr-connect ${broker.alias}" id="social-${broker.alias}" href="${broker.loginUrl}">
                <span class="fr-connect__login">${msg("stateButton")}</span>
                <span class="fr-connect__brand">${broker.displayName}</span>
            </a>
            <p class="hint">${msg("stateButton." + broker.alias + ".about")}</p>
            <p>
                <a href="${msg('stateButton.' + broker.alias + '.url')}" target="_blank" rel="noopener"
                   title="${msg('stateButton.' + broker.alias + '.what')} - ${msg('newWindow')}">${msg("stateButton." + broker.alias + ".what")}</a>
            </p>
        </div>
    <#else>
        <p><a class="broker" id="social-${broker.alias}" href="${broker.loginUrl}">${msg("brokerButton", broker.displayName!broker.alias)}</a></p>
    </#if>
</#macro>
