<#setting locale="en_US">
Libraries of others that Newleaf is handed out with: group:artifact:version | licence as its authors name it | address.
<#list dependencyMap?filter(entry -> entry.key.groupId != "newleaf")?map(entry -> entry.key.groupId + ":" + entry.key.artifactId + ":" + entry.key.version + " | " + entry.value?join(" or ") + " | " + (entry.key.url!"none"))?sort as line>
${line}
</#list>
