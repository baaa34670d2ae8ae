using Api;
using Microsoft.AspNetCore.TestHost;

namespace TypedSeeds.Data.Tests;

/// <summary>The API of the page in the process of the tests.</summary>
internal static class TestApi
{
    public static WebApplication Make()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        return SeedApi.Make(builder);
    }
}
