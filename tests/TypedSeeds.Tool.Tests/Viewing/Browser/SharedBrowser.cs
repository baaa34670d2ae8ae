namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>The tests that need a browser share one, which takes seconds to start.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
