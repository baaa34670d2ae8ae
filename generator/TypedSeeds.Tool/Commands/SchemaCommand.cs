using System.CommandLine;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema by which an editor completes, explains and checks annotations.</summary>
internal static class SchemaCommand
{
    public static readonly Example[] Examples =
    [
        new("schema", "the format, with the kinds and ids of the corpus"),
        new("schema seeds -o obj/typed-seeds.schema.json", "into a file, for the first line of an annotation: # yaml-language-server: $schema=../obj/typed-seeds.schema.json"),
        new("schema --format-only", "the format alone, which is the same for every corpus"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; by default the standard output.", HelpName = "file" };
        var bare = new Option<bool>("--format-only") { Description = "Leave out the kinds and ids of the corpus." };
        var command = new Command("schema", "Writes the JSON Schema of annotations, with the ids that references can name, for an editor of YAML.") { folder, output, bare };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(call.GetValue(bare) ? null : FolderArgument.Of(call, folder), call.GetValue(output), host, cancellation),
            cancellation));
        return command;
    }

    private static int Run(string? folder, string? output, Host host, CancellationToken cancellation)
    {
        var all = folder is null ? [] : SeedsFolder.Read(folder, cancellation);
        var files = all.Where(file => file.Role == InputRole.Annotation).ToArray();
        var schema = Stages.WriteSchema(files.Select(file => file.Input), all.Where(file => file.Role == InputRole.Index).Select(file => file.Input), cancellation);
        if (output is null)
        {
            host.Output.Write(JsonFormatter.Visible(schema));
            return ExitCodes.Success;
        }

        if (folder is not null)
        {
            OwnInput.Refuse(output, folder);
        }

        OutputFile.Write(output, schema, host.Files);
        host.Page.Line(folder is null ? $"Wrote {output}." : $"Wrote {output}, from {Counted.Of(files.Length, "file")}.");
        return ExitCodes.Success;
    }
}
