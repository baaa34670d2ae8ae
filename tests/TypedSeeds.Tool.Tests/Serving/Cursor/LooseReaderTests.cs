using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Tests.Serving.Cursor;

/// <summary>The reader of annotations that may be unfinished agrees with the real one on those that are right.</summary>
public class LooseReaderTests
{
    public static TheoryData<string> Annotations => new(Repository.Annotations().Select(static path => Path.GetRelativePath(Repository.Root, path)));

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Each_scalar_of_an_annotation_is_where_the_reader_of_the_checks_finds_it(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        var read = AnnotationReader.Read(InputText.Of(path, text));
        if (!read.Meaning.IsComplete)
        {
            return;
        }

        var found = PlaceWalk.Of(LooseReader.Read(text), KindSchema.BuiltIn).Select(place => place.Scalar.Range).ToHashSet();
        var missing = ScalarsOf(read.Meaning.Root).Select(token => read.Positions.Ranges[token]).Where(range => range.Length > 0 && text[range.Start] is not ('|' or '>') && !found.Contains(range));

        Assert.Empty(missing.Select(range => text.Substring(range.Start, range.Length)));
    }

    private static IEnumerable<int> ScalarsOf(Node node) => node switch
    {
        ScalarNode scalar => [scalar.Token],
        MappingNode mapping => mapping.Pairs.SelectMany(static pair => ScalarsOf(pair.Value).Prepend(pair.Token)),
        SequenceNode sequence => sequence.Items.SelectMany(ScalarsOf),
        _ => [],
    };
}
