metadata description = 'Keeps the key and certificate that seal records.'

@description('Name of the vault: 3 to 24 letters, digits and hyphens, unique in Azure.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('Object id of the managed identity that the server runs as.')
param serverPrincipalId string

@description('Where the log of who read a secret goes: id of the log workspace.')
param workspaceId string

// Key Vault Secrets User: to read the one secret, and to change nothing. The server signs in its own process today;
// a key that never leaves the vault would ask for Key Vault Crypto User in its place.
var secretsUser = '4633458b-17de-408a-b875-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    // Without the key nobody can seal a further version in the same name, so it cannot be purged before its time.
    enablePurgeProtection: true
  }
}

resource serverMayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, serverPrincipalId, secretsUser)
  scope: vault
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource whoReadWhat 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'who-read-what'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

@description('Name of the vault.')
output name string = vault.name

@description('Address of the vault, with a slash at its end.')
output url string = vault.properties.vaultUri
