metadata description = 'The Azure Bot: how Teams reaches the server. The bot has no secret; it is the managed identity.'

@description('Name of the bot, unique in Azure.')
@minLength(2)
@maxLength(64)
param name string

@description('What people see as its name.')
@maxLength(42)
param displayName string

@description('Address of the server, without a slash at its end.')
param publicUrl string

@description('Resource id of the managed identity.')
param identityId string

@description('Client id of the managed identity; it is the app id of the bot.')
param identityClientId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    // Free: messages through Teams do not count toward its quota.
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: '${publicUrl}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
