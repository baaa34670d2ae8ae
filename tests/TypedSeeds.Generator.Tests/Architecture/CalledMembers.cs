using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace TypedSeeds.Generator.Tests.Architecture;

/// <summary>The members of other assemblies that the methods of an assembly call, read from its compiled code.</summary>
internal static class CalledMembers
{
    private const byte TwoBytes = 0xFE;

    private static readonly TypeNames Names = new();

    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    /// <summary>Each call: the type that calls, outside of which are its nested ones, the method, and what is called with its parameters.</summary>
    public static IReadOnlyList<Call> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MethodDefinitions
               let method = metadata.GetMethodDefinition(handle)
               where method.RelativeVirtualAddress > 0
               let type = Outermost(metadata, method.GetDeclaringType())
               from called in Tokens(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!)
               let name = NameOf(metadata, called)
               where name is not null
               select new Call(type, name),
        ];
    }

    // A lambda and an iterator are in nested types of the compiler's own.
    private static string Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(metadata, outer) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string? NameOf(MetadataReader metadata, EntityHandle handle)
    {
        var arguments = string.Empty;
        if (handle.Kind == HandleKind.MethodSpecification)
        {
            var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
            arguments = $"<{string.Join(',', specification.DecodeSignature(Names, null))}>";
            handle = specification.Method;
        }

        if (handle.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
        if (member.GetKind() != MemberReferenceKind.Method || OwnerOf(metadata, member.Parent) is not { } owner)
        {
            return null;
        }

        return $"{owner}.{metadata.GetString(member.Name)}{arguments}({string.Join(',', member.DecodeMethodSignature(Names, null).ParameterTypes)})";
    }

    private static string? OwnerOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference when metadata.GetTypeReference((TypeReferenceHandle)parent) is var type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}",
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(Names, null),
        _ => null,
    };

    private static IEnumerable<EntityHandle> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var number = code[at] == TwoBytes ? (code[at] << 8) | code[at + 1] : code[at];
            var operation = OpCodes[number];
            at += operation.Size;
            if (operation.OperandType == OperandType.InlineMethod)
            {
                yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(code, at));
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    /// <summary>A call of a member of another assembly.</summary>
    /// <param name="Type">The type that calls it.</param>
    /// <param name="Member">The member with its parameters.</param>
    internal sealed record Call(string Type, string Member);

    /// <summary>The simple names of types in a signature.</summary>
    private sealed class TypeNames : ISignatureTypeProvider<string, object?>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "?";

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[,]";

        public string GetByReferenceType(string elementType) => elementType + "&";

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPinnedType(string elementType) => elementType;

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "?";

        public string GetGenericInstantiation(string genericType, System.Collections.Immutable.ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(',', typeArguments)}>";

        public string GetGenericMethodParameter(object? genericContext, int index) => "T";

        public string GetGenericTypeParameter(object? genericContext, int index) => "T";
    }
}
