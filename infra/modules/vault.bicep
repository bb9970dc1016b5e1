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

@description('Name of the certificate that seals records; its key stays in the vault. Empty where there is none yet.')
param sealCertificateName string

@description('Name of the secret with the sealing key; empty where the key stays in the vault.')
param sealSecretName string

// Key Vault Secrets User: to read the one secret, and to change nothing. Only where the key is a secret.
var secretsUser = '4633458b-17de-408a-b875-0445c86b69e6'
// Key Vault Crypto User, on the one key: to have it sign. Key Vault Reader: the public part of its certificate.
var cryptoUser = '12338af0-0e69-4776-bea7-57ae8d297424'
var reader = '21090545-7ca7-4776-b22c-e363652d74d2'

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

resource serverMayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(sealSecretName)) {
  name: guid(vault.id, serverPrincipalId, secretsUser)
  scope: vault
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

// A certificate's key is a key of the same name.
resource sealKey 'Microsoft.KeyVault/vaults/keys@2023-07-01' existing = if (!empty(sealCertificateName)) {
  parent: vault
  name: empty(sealCertificateName) ? 'none' : sealCertificateName
}

resource serverMaySign 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(sealCertificateName)) {
  name: guid(vault.id, sealCertificateName, serverPrincipalId, cryptoUser)
  scope: sealKey
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cryptoUser)
  }
}

resource serverMayReadCertificate 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(sealCertificateName)) {
  name: guid(vault.id, serverPrincipalId, reader)
  scope: vault
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', reader)
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
