metadata description = 'Supervision for Teams in one resource group. What it cannot make is in infra/README.md.'

targetScope = 'resourceGroup'

@description('Beginning of every name: 3 to 14 lower-case letters, digits and hyphens; unique in Azure as <name>.azurewebsites.net.')
@minLength(3)
@maxLength(14)
param name string

@description('Azure region. Personal data of people in England: keep it in the United Kingdom.')
@allowed(['uksouth', 'ukwest'])
param location string = 'uksouth'

@description('Host name that people and Teams use; the one that Azure gives, unless a domain of your own is bound to it.')
param publicHost string = '${name}.azurewebsites.net'

@description('Name of the organisation, as records and cards show it.')
param organisationName string

@description('Policy pack that the organisation has adopted; `npm run policy -- list` names them.')
param policy string = 'luton-social-care'

@description('Whether titles of agenda items may stay in a chat. False: only headings and counts.')
param agendaTitlesInChat bool = false

@description('Client id of the Entra application that signs people in to the tab.')
param tabClientId string

@description('Id of the app in the Teams catalogue, known once the package is uploaded.')
param teamsAppId string

@description('Id in the app manifest (the catalogue calls it externalId).')
param teamsAppExternalId string

@description('Graph id of the SharePoint site that holds supervision files: host,site collection,web.')
param sharePointSiteId string

@description('Graph id of the document library in that site.')
param sharePointDriveId string

@description('Graph ids of several libraries, separated by commas, that files are spread over; empty for the one above.')
param sharePointDriveIds string = ''

@description('Object ids of groups that may read the folder of every worker, separated by commas; empty for none.')
param sharePointReaderGroups string = ''

@description('Name of the Key Vault certificate that seals records, with a non-exportable key; empty until it is there.')
param sealCertificateName string = ''

@description('In place of the certificate: name of a Key Vault secret with the sealing key and certificates, base64 of one PEM file.')
param sealSecretName string = ''

@description('Size of the machines.')
@allowed(['B1', 'B2', 'S1', 'P0v3', 'P1v3'])
param serverSize string = 'P0v3'

@description('Number of machines.')
@minValue(1)
@maxValue(10)
param serverInstances int = 2

@description('How copies of the store are kept. UK West has no zones: use Standard_GRS there.')
@allowed(['Standard_GZRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_LRS'])
param storageRedundancy string = 'Standard_GZRS'

@description('Keep the store from being deleted by mistake.')
param storageLocked bool = true

@description('Days that logs are kept.')
param logRetentionDays int = 90

@description('How much the server logs. Never what people wrote, at any level.')
@allowed(['error', 'warn', 'info', 'debug'])
param logLevel string = 'info'

var publicUrl = 'https://${publicHost}'
var tenantId = tenant().tenantId
var authority = '${environment().authentication.loginEndpoint}${tenantId}'
var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    retentionDays: logRetentionDays
    publicUrl: publicUrl
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${replace(name, '-', '')}${unique}', 24)
    location: location
    redundancy: storageRedundancy
    serverPrincipalId: identity.properties.principalId
    locked: storageLocked
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: take('${name}-${unique}', 24)
    location: location
    serverPrincipalId: identity.properties.principalId
    workspaceId: monitoring.outputs.workspaceId
    sealCertificateName: sealCertificateName
    sealSecretName: sealSecretName
  }
}

module server 'modules/server.bicep' = {
  name: 'server'
  params: {
    name: name
    location: location
    size: serverSize
    instances: serverInstances
    identityId: identity.id
    workspaceId: monitoring.outputs.workspaceId
    sealCertificateUrl: empty(sealCertificateName) ? '' : '${vault.outputs.url}certificates/${sealCertificateName}'
    sealReference: empty(sealSecretName) ? '' : '@Microsoft.KeyVault(SecretUri=${vault.outputs.url}secrets/${sealSecretName})'
    settings: {
      SUPERVISION_MODE: 'cloud'
      PUBLIC_URL: publicUrl
      // Which of an App Service's identities Azure's own library is to take.
      AZURE_CLIENT_ID: identity.properties.clientId
      MicrosoftAppId: identity.properties.clientId
      MicrosoftAppTenantId: tenantId
      MicrosoftAppType: 'UserAssignedMSI'
      TENANT_ID: tenantId
      TAB_CLIENT_ID: tabClientId
      TAB_AUDIENCE: 'api://${publicHost}/${tabClientId}'
      // Entra names itself in two ways, by the version of the token that the application asks for.
      TAB_ISSUERS: '${authority}/v2.0,https://sts.windows.net/${tenantId}/'
      TAB_JWKS_URL: '${authority}/discovery/v2.0/keys'
      TAB_AUTHORITY: '${authority}/v2.0'
      // App Service's own, which writes down whom it speaks for.
      PROXIES_IN_FRONT: '1'
      TABLES_URL: storage.outputs.tablesUrl
      QUEUES_URL: storage.outputs.queuesUrl
      TEAMS_APP_ID: teamsAppId
      TEAMS_APP_EXTERNAL_ID: teamsAppExternalId
      SHAREPOINT_SITE_ID: sharePointSiteId
      SHAREPOINT_DRIVE_ID: sharePointDriveId
      SHAREPOINT_DRIVE_IDS: sharePointDriveIds
      SHAREPOINT_READER_GROUPS: sharePointReaderGroups
      POLICY: policy
      ORGANISATION_NAME: organisationName
      AGENDA_TITLES_IN_CHAT: agendaTitlesInChat ? 'true' : 'false'
      LOG_LEVEL: logLevel
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    displayName: 'Supervision'
    publicUrl: publicUrl
    identityId: identity.id
    identityClientId: identity.properties.clientId
  }
}

@description('Address of the server.')
output publicUrl string = publicUrl

@description('Host name that a domain of your own must point to.')
output azureHostName string = server.outputs.hostName

@description('Client id of the managed identity: MicrosoftAppId of the app package.')
output botAppId string = identity.properties.clientId

@description('Object id of the managed identity: who is granted permissions in Graph.')
output identityPrincipalId string = identity.properties.principalId

@description('The vault that wants the sealing certificate.')
output vaultName string = vault.outputs.name
