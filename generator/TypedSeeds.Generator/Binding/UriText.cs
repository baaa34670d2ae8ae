using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Absolute URIs as an annotation writes them.</summary>
internal static class UriText
{
    private static readonly string[] Schemes = ["http", "https"];

    /// <summary>Whether a text is one. What nobody can see, and a space, would be a part of it that no reader types.</summary>
    public static bool Is(string text) => text.IndexOf(':') > 0 && !Enumerable.Range(0, text.Length).Any(at => IsHidden(text, at)) && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>What to write.</summary>
    public static Hint Hint(string text)
    {
        var seen = new string([.. text.Where((_, at) => !IsHidden(text, at) || text[at] == ' ')]).Trim(' ').Replace(" ", "%20");
        return seen != text && Is(seen) ? new Hint($"write {seen}", new(seen, IsSafe: text.IndexOf(' ') < 0))
            : Address(text) is { } address ? new Hint($"write {address}", new(address, IsSafe: false))
            : AsciiForm.Hint(text, "write ", Is) is { } plain ? plain.LookedAt()
            : "write for example https://example.org/page" + AsciiForm.Clause(text);
    }

    // What people leave out of an address, or mistype: “www.example.org”, “http//example.org”.
    private static string? Address(string text)
    {
        var slip = Array.Find(Schemes, scheme => text.StartsWith(scheme + "//", StringComparison.OrdinalIgnoreCase) || text.StartsWith(scheme + ":/", StringComparison.OrdinalIgnoreCase) || text.StartsWith(scheme + ";//", StringComparison.OrdinalIgnoreCase));
        var host = slip is null ? text : text.Substring(slip.Length).TrimStart(':', ';', '/');
        var name = host.Split('/')[0];
        var address = (slip ?? "https") + "://" + host;
        return (slip is not null || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (IsHost(name) && host.Length > name.Length)) && name.IndexOf('.') > 0 && address != text && Is(address) ? address : null;
    }

    // “example.org/page”: names with dots between them, and no file's.
    private static bool IsHost(string name) => name.Length > 0 && name.All(static character => Characters.IsLetterOrDigit(character) || character is '.' or '-') && name.Split('.') is { Length: > 1 } parts && parts.All(static part => part.Length > 1) && parts[parts.Length - 1].All(Characters.IsLetter);

    private static bool IsHidden(string text, int at) => text[at] == ' ' || Invisible.IsAt(text, at);
}
