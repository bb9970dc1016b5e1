metadata description = 'The store: tables and queues, reached by Entra identities alone.'

@description('Name of the storage account: 3 to 24 lower-case letters and digits, unique in Azure.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('How copies are kept. GZRS: three zones of the region and a second region.')
@allowed(['Standard_GZRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_LRS'])
param redundancy string

@description('Object id of the managed identity that the server runs as.')
param serverPrincipalId string

@description('Keep the account from being deleted, by a lock that must be lifted first.')
param locked bool

var roles = {
  tableData: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
  queueData: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    // Nobody holds a key: each request is some identity's, and the sign-in log says whose.
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

// The server makes its tables and queues when it starts, so the roles are on the two services and no wider.
resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource serverMayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(tables.id, serverPrincipalId, roles.tableData)
  scope: tables
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableData)
  }
}

resource serverMayUseQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(queues.id, serverPrincipalId, roles.queueData)
  scope: queues
  properties: {
    principalId: serverPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.queueData)
  }
}

// Tables have no soft delete and no restore to a point in time, so deleting the account would be final.
resource keep 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: 'keep-the-store'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'The only copy of supervision that is not filed yet. Lift this only to take the service down for good.'
  }
}

@description('Address of the tables.')
output tablesUrl string = account.properties.primaryEndpoints.table

@description('Address of the queues.')
output queuesUrl string = account.properties.primaryEndpoints.queue
