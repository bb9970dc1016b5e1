metadata description = 'The server: one App Service on Linux, HTTPS only, with every setting that it reads.'

@description('Name of the App Service, unique in Azure.')
param name string

@description('Azure region.')
param location string

@description('Size of the machines. Always On, which the bot needs, begins at B1.')
param size string

@description('Number of machines. No state is kept in a process, so any number may run.')
@minValue(1)
@maxValue(10)
param instances int

@description('Resource id of the managed identity that the server runs as.')
param identityId string

@description('Id of the log workspace.')
param workspaceId string

@description('What the server is told: names of bot/config.ts, and values.')
param settings object

@description('Key Vault reference that yields the sealing key and certificates as base64 of one PEM file; empty where the key stays in the vault.')
param sealReference string

@description('Address of the sealing certificate in Key Vault, whose key never leaves it; empty where the key comes as a secret.')
param sealCertificateUrl string

// App Service gives a secret as a value, the server reads files: the one is made into the other before the start,
// and taken out of the environment. /run goes with the container, and the folder opens to the server alone; /home
// would be storage that every instance and the deployment site share, /tmp is for whatever runs here to list.
var sealFolder = '/run/supervision'
var sealFile = '${sealFolder}/seal.pem'
var server = 'node dist/bot/main.js'
var serverWithSealFile = 'umask 077; mkdir -p ${sealFolder}; printf %s "$SEAL_PEM_BASE64" | base64 -d > ${sealFile}; exec env -u SEAL_PEM_BASE64 ${server}'

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: size
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      // A server that sleeps answers Teams too late, and Teams then sends the same message again.
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health'
      appCommandLine: empty(sealReference) ? server : serverWithSealFile
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: site
  name: 'appsettings'
  properties: union(settings, {
    NODE_ENV: 'production'
    SEAL_VAULT_CERTIFICATE: sealCertificateUrl
    SEAL_PEM_BASE64: sealReference
    SEAL_KEY_FILE: empty(sealReference) ? '' : sealFile
    SEAL_CERTIFICATE_FILE: empty(sealReference) ? '' : sealFile
    WEBSITE_RUN_FROM_PACKAGE: '1'
  })
}

// Deployment by an identity only: no user name and password for FTP or the deployment site.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for kind in ['ftp', 'scm']: {
    parent: site
    name: kind
    properties: {
      allow: false
    }
  }
]

// The server's own log and the platform's. Not the log of requests: addresses hold the ids of people and sessions.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'server-logs'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

@description('Host name that Azure gives the server.')
output hostName string = site.properties.defaultHostName
