namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>A message to the user.</summary>
internal sealed record Message(string Severity, string Text, string[] Choices);
