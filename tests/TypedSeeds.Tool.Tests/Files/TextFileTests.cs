using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>Bytes are decoded as in the compiler.</summary>
public class TextFileTests
{
    public static TheoryData<byte[], string, bool> Files => new()
    {
        { Encoding.UTF8.GetBytes("Café 한국 😀"), "Café 한국 😀", true },
        { [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Café")], "Café", true },
        { Encoding.UTF8.GetBytes("\uFFFD is a character, too"), "\uFFFD is a character, too", true },
        { Encoding.Latin1.GetBytes("Café"), "Caf\uFFFD", false },
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Café")], "Café", false },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Café")], "Café", false },
        { [], string.Empty, true },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_and_it_is_known_whether_it_is_UTF8(byte[] bytes, string text, bool isUtf8)
    {
        var (read, encoding) = TextFile.Decode(bytes);

        Assert.Equal((text, isUtf8), (read, DocumentText.Of(InputText.Of("a.txt", read, encoding), isDeclared: true, string.Empty).IsUtf8));
    }
}
