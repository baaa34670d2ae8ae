using System.ComponentModel;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Tables;

/// <summary>A document that is embedded in an assembly, read and checked at first use. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentResource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Assembly _assembly;
    private readonly string _name;
    private readonly string _sha256;
    private string? _text;

    /// <summary>Names a resource.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="sha256">The SHA-256 of its bytes after a byte order mark, as 64 lower-case hexadecimal digits: what the quotes were proved against.</param>
    public DocumentResource(Assembly assembly, string name, string sha256)
    {
        _assembly = assembly;
        _name = name;
        _sha256 = sha256;
    }

    /// <summary>The text, from the first character after a byte order mark.</summary>
    /// <exception cref="InvalidOperationException">The resource is not there, or is not the document that was compiled.</exception>
    internal string Text => _text ?? Read();

    private string Read()
    {
        using var stream = _assembly.GetManifestResourceStream(_name)
            ?? throw new InvalidOperationException($"The document {_name} is not embedded in {_assembly.GetName().Name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        var hash = Convert.ToHexString(SHA256.HashData(content));
        if (!string.Equals(hash, _sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException($"The document {_name} in {_assembly.GetName().Name} is not the one that its quotes were proved against.");
        }

        var text = Strict.GetString(content);
        return Interlocked.CompareExchange(ref _text, text, null) ?? text;
    }
}
