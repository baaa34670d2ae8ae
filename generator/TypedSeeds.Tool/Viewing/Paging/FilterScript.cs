using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The one script of a folder of pages: the search in its index. It is a constant, and the page allows no other by naming its hash.</summary>
internal static class FilterScript
{
    private const string Resource = "filter.js";

    private static readonly Lazy<string> Content = new(static () => PageSheet.Embedded(Resource));

    /// <summary>The script.</summary>
    public static string Text => Content.Value;

    /// <summary>What the security policy of a page says of scripts, as CSP Level 3 has it.</summary>
    public static string Policy => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
