metadata description = 'Where logs go, and a check from outside that the server is ready. None of it holds what people wrote.'

@description('Beginning of the names of what this makes.')
param name string

@description('Azure region.')
param location string

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param retentionDays int

@description('Address of the server, without a slash at its end.')
param publicUrl string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
  }
}

// Only for the check below. The server has no agent of Application Insights and is not given its address: an agent
// would note the addresses that people open.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-ready'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insights.id}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: '${name}-ready'
    Name: '${name}-ready'
    Description: 'The store and the queue answer.'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      {
        Id: 'emea-ru-msa-edge' // UK South
      }
      {
        Id: 'emea-se-sto-edge' // UK West
      }
    ]
    Request: {
      RequestUrl: '${publicUrl}/ready'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

@description('Id of the log workspace.')
output workspaceId string = workspace.id
